package dev.todoke.transport;

/// What came of opening a package (開封の結果).
public sealed interface PackageReading {

    /// Everything in it is genuine and complete.
    record Opened(Manifest manifest) implements PackageReading {}

    /// Nothing of it may be used.
    record Refused(PackageFault fault) implements PackageReading {}
}
