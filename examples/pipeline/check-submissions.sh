#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Checks every file of a folder of submissions, and sorts them: what is accepted goes to accepted/, what is
# not goes to refused/ with a report beside it that says what is wrong, where, and how to mend it.
#
#   check-submissions.sh INBOX PROFILE
#
# HRIX names the command, examples/hrix beside this folder unless set. Exits with 1 when anything was
# refused, with 3 when a file could not be read.
set -u

inbox=${1:?"usage: check-submissions.sh INBOX PROFILE"}
profile=${2:-exchange}
here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
hrix=${HRIX:-$here/../hrix}

mkdir -p "$inbox/accepted" "$inbox/refused"
worst=0
for file in "$inbox"/*; do
  [ -f "$file" ] || continue
  name=$(basename "$file")
  # The report for people names places and rules, never a value of the data.
  "$hrix" validate --profile "$profile" --fail-on error "$file" >"$inbox/refused/$name.txt"
  case $? in
    0)
      mv "$file" "$inbox/accepted/$name"
      rm "$inbox/refused/$name.txt"
      ;;
    1)
      # For the machines that follow: the same findings as data.
      "$hrix" validate --profile "$profile" --report json "$file" >"$inbox/refused/$name.report.json"
      mv "$file" "$inbox/refused/$name"
      [ "$worst" -eq 3 ] || worst=1
      ;;
    *)
      rm "$inbox/refused/$name.txt"
      worst=3
      ;;
  esac
done
exit "$worst"
