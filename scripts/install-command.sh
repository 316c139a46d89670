#!/usr/bin/env bash
# Installs the command `mockvox` for a GitHub action, from a tarball or from the action's own commit, and writes its path
# to $GITHUB_OUTPUT as `command`. Exits with 2 if that fails.
#   TARBALL      file or URL of mockvox-….tgz; empty: the commit
#   REPOSITORY   folder of the action's own commit
set -euo pipefail

install_tarball() {
  # npm reads a bare folder/file.tgz as a repository on GitHub.
  if [ -f "$TARBALL" ]; then TARBALL="$(realpath "$TARBALL")"; fi
  npm install --prefix "$RUNNER_TEMP/mockvox-command" --ignore-scripts --no-audit --no-fund "$TARBALL"
}

install_checkout() {
  (cd "$REPOSITORY" && npx --yes pnpm@12.21.0 install --prod --frozen-lockfile --trust-lockfile --filter mockvox-workspace...)
}

if [ -n "$TARBALL" ]; then
  install=install_tarball
  command="$RUNNER_TEMP/mockvox-command/node_modules/mockvox/bin/mockvox.js"
else
  install=install_checkout
  command="$REPOSITORY/packages/cli/bin/mockvox.js"
fi
if ! { "$install" && node "$command" --version; }; then
  echo "::error title=Mockvox::The command could not be installed, so no request was sent. The log above says why."
  exit 2
fi
echo "command=$command" >> "$GITHUB_OUTPUT"
