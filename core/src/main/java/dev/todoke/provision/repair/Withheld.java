package dev.todoke.provision.repair;

/// Rows in which the values of an axis were withheld (秘匿した行).
public record Withheld(Axis axis, long rows) {}
