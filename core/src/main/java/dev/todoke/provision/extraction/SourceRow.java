package dev.todoke.provision.extraction;

import dev.todoke.closing.ClosedRecord;

/// A closed tumour as the extraction reads it (抽出元の行).
///
/// @param person key under which the closings know that two tumours belong to one person; never leaves the registry
public record SourceRow(String person, ClosedRecord record) {}
