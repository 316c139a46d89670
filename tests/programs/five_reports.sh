#!/bin/sh
# Reads the five reports: sh five_reports.sh https://wv0001.wolkvox.com
set -eu

# Every row is one object; the envelope is one more, and so is the object with the buckets of cdr_4.
count_rows() {
  braces=$(printf %s "$1" | tr -cd '{' | wc -c)
  case $1 in
    *'"data":{'*) echo $((braces - 2)) ;;
    *) echo $((braces - 1)) ;;
  esac
}

read_report() {
  response=$(curl --silent --show-error --location --write-out '\n%{http_code}' \
    --header 'wolkvox-token: demo' --header 'wolkvox_server: 0001' \
    "$1/api/v2/reports_manager.php?api=$2&date_ini=20260304000000&date_end=20260304235959${3:-}")
  body=${response%
*}
  status=${response##*
}
  code=$(printf %s "$body" | sed 's/^{"code":\([^,]*\),.*/\1/')
  printf '{"report":"%s","status":%s,"code":%s,"rows":%s}\n' "$2" "$status" "$code" "$(count_rows "$body")"
}

read_report "$1" cdr_4
read_report "$1" diagram_1_2
read_report "$1" diagram_2
read_report "$1" campaign_8 '&campaign_id=all'
read_report "$1" diagram_13
