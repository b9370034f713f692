#!/bin/sh
# sh parallel.sh xargs | parallel | check
#
# `newsclean batch pages texts` is faster, since each of its processes cleans many pages. Where other tools share out
# the work, over machines for instance, these lines do it.
set -eu

case "$1" in
xargs) # which is everywhere; as many processes as processors
    find pages -name '*.html' -print0 | xargs -0 -P "$(nproc)" -I{} sh -c '
        text="texts/${1#pages/}"; text="${text%.html}.txt"
        mkdir -p "$(dirname "$text")" && newsclean -q -o "$text" "$1"' newsclean {}
    ;;
parallel) # GNU parallel; with --sshlogin, on many machines
    (cd pages && find . -name '*.html') |
        parallel 'mkdir -p texts/{//} && newsclean -q -o texts/{.}.txt pages/{}'
    ;;
check) # hundreds of files with each process
    find texts -name '*.txt' -print0 | xargs -0 -n 500 -P "$(nproc)" newsclean check --jobs 1
    ;;
esac
