#!/bin/sh
# Starts Wirecopy as it was built last. Written by the build: changes here are lost.
java='@jdk@/bin/java'
[ -x "$java" ] || java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
# Names of files are UTF-8; without such a locale Java could not open all of them.
case "${LC_ALL:-${LC_CTYPE:-$LANG}}" in *[Uu][Tt][Ff]*8*) ;; *) export LC_ALL=C.UTF-8 ;; esac
exec "$java" '@@target@/javafx.args' -Dwirecopy.picture='@target@/wirecopy.png' -cp '@classes@' wirecopy.Main "$@"
