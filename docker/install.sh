#!/bin/sh
# Builds the packages and installs the command, from their tarballs, into a folder: docker/install.sh FOLDER
set -eu
target=$1
cd "$(dirname "$0")/.."
pnpm() { npx --yes --prefer-offline "$(node -p 'require("./package.json").packageManager')" "$@"; }
rm -rf packs
pnpm install --frozen-lockfile --trust-lockfile
pnpm pack:all
mkdir -p "$target"
npm install --prefix "$target" --omit=dev --ignore-scripts --no-audit --no-fund ./packs/*.tgz
cp docker/health-check.mjs "$target/"
