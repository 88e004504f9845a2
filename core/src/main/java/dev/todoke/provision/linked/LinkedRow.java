package dev.todoke.provision.linked;

import dev.todoke.closing.ClosedRecord;

/// A closed tumour of somebody of the list (名簿の人の腫瘍).
///
/// @param person place of the person in the accepted list, from 0
public record LinkedRow(int person, ClosedRecord record) {}
