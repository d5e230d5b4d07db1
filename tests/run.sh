#!/usr/bin/env bash
# Installs what the tests need (by name, where it is missing and may be installed), builds, and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."

install() { # package, command that shows it is there
  command -v "$2" >/dev/null 2>&1 && return
  echo "installing $1"
  if [ "$(id -u)" -eq 0 ]; then sudo=; else sudo=sudo; fi
  $sudo apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "$1" >/dev/null
}
install chromium chromium

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet restore HelpBot.sln --verbosity quiet
dotnet build HelpBot.sln --no-restore --verbosity quiet
dotnet test HelpBot.sln --no-build --verbosity quiet --logger "console;verbosity=minimal" "$@"
