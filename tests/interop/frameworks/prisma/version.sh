# Its own folder: the program that makes the client wants an engine for its installation, which
# neither needs.
set -e
mkdir -p "$BUILD/prisma"
cp "$FRAMEWORK/prisma/package.json" "$BUILD/prisma/"
cd "$BUILD/prisma"
test -d node_modules/prisma || npm install --ignore-scripts --no-audit --no-fund --loglevel=error >&2
node -p "JSON.parse(require('node:fs').readFileSync('node_modules/@prisma/client/package.json')).version"
