#!/usr/bin/env bash
# Begins a language: beside everything that is said in Russian a copy of it, to be worded afterwards. See CONTRIBUTING.md, "Add a language".
# usage: bash build/copy-language.sh CODE "What it calls itself"
set -euo pipefail
cd "$(dirname "$0")/../scripts"
code=$1 name=$2
[ ! -e "texts/$code.yaml" ] || { echo "texts/$code.yaml is there already." >&2; exit 1; }

# Nobody has read the copy.
sed 's/reviewed: true/reviewed: false/' texts/ru.yaml > "texts/$code.yaml"
sed -i "s/^language\.ru:.*/&\nlanguage.$code: $name/" texts/[a-z][a-z].yaml

sed -Ei "/^language\.ru:/{p; s/^language\.ru/language.$code/; s/\"[^\"]*\"/\"$name\"/g}" desk/texts.yaml

for file in *.yaml desk/*.yaml practice/*.yaml plays/*.yaml; do
  # { ru: one line, kk: one line }
  sed -Ei "s/\{ ru: (\"([^\"\\\\]|\\\\.)*\"|[^{}]*), kk: /{ ru: \1, $code: \1, kk: /g; s/lang: \[ru, kk\]/lang: [ru, kk, $code]/" "$file"
  # ru: on a line of its own, with all that is indented below it
  awk -v code="$code" '
    { at = match($0, /[^ ]/) }
    copying && at > 0 && at <= column { printf "%s", copy; copying = 0 }
    copying { copy = copy $0 "\n" }
    match($0, /^ *(- )?ru:/) { column = index($0, "ru:"); copying = 1; copy = sprintf("%*s%s:%s\n", column - 1, "", code, substr($0, column + 3)) }
    { print }
    END { if (copying) printf "%s", copy }
  ' "$file" > "$file.new"
  mv "$file.new" "$file"
done
