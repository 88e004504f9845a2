package dev.todoke.provision.extraction;

import dev.todoke.kernel.YearOfDiagnosis;

/// The closing a year is taken from (抽出に使う年次確定), named so that the file can be made again.
public record NamedClosing(long number, YearOfDiagnosis year, String sha256) {}
