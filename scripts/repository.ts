// The address of the repository. Everything else that needs it reads it from here or is checked against it; see RELEASING.md.
export const repositoryUrl = "https://github.com/OWNER/mockvox";
