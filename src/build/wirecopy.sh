#!/bin/sh
# Starts Wirecopy as it was built last. Written by the build: changes here are lost.
java='@jdk@/bin/java'
[ -x "$java" ] || java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
exec "$java" \
  --module-path '@modules@' --add-modules javafx.controls,jfx.incubator.richtext \
  --enable-native-access=javafx.graphics,ALL-UNNAMED \
  -Dwirecopy.picture='@target@/wirecopy.png' \
  -cp '@classes@' wirecopy.Main "$@"
