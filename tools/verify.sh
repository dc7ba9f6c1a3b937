#!/usr/bin/env bash
# Everything that must hold before a change lands: install, build, lint, types, import rules, tests, bench floors.
# Installs chromium and postgresql from Debian where it may; otherwise the tests that need them say that they are skipped.
# Closing line: "N passed, N failed, N skipped" (each test, each step and each bench floor counts as one).
set -u
cd "$(dirname "$0")/.."
mkdir -p .cache

need=()
command -v chromium >/dev/null 2>&1 || need+=(chromium)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || need+=(postgresql)
if [ ${#need[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${need[@]}") \
      >.cache/apt.log 2>&1 || echo "could not install ${need[*]} (see .cache/apt.log): tests that need them are skipped"
  else
    echo "not root or no apt-get: ${need[*]} not installed, tests that need them are skipped"
  fi
fi

passed=0
failed=0
step() { # name, command...
  local name=$1
  shift
  local began=$SECONDS
  if "$@" >".cache/$name.log" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $name ($((SECONDS - began)) s)"
  else
    failed=$((failed + 1))
    echo "FAILED  $name ($((SECONDS - began)) s)"
    tail -n 60 ".cache/$name.log"
  fi
}

step install npm ci
step build npm run build
step types npm run typecheck
step lint npm run lint
echo "tests ..."
rm -f .cache/vitest.json
CHANCERY_BUILT=1 npx vitest run --reporter=dot --reporter=json --outputFile.json=.cache/vitest.json
counts=$(node tools/count-tests.mjs .cache/vitest.json) || counts="0 1 0"
read -r tests_passed tests_failed tests_skipped <<<"$counts"
echo "bench ..."
npm run --silent bench -- --floors --json .cache/bench.json
if [ $? -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED  bench floors"; fi
echo
echo "$((passed + tests_passed)) passed, $((failed + tests_failed)) failed, ${tests_skipped} skipped"
[ $((failed + tests_failed)) -eq 0 ]
