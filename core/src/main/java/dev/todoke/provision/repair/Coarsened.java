package dev.todoke.provision.repair;

/// One axis brought to a level of its ladder (まとめる手順).
public record Coarsened(Axis axis, int level) {}
