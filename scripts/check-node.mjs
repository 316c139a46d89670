const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old to run Mockvox from its sources: it needs 22.18 or newer.\n` +
      "On Linux, `npm start` and `npm test` install Node 24; elsewhere install Node 24 and try again.",
  );
  process.exit(1);
}
