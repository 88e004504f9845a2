package dev.todoke.provision;

import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.repair.Repair;

/// What happened to the file (抽出・点検・提供).
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface FileEvent extends Event {

    record RepairChosen(Repair repair) implements FileEvent {}

    record FileBuilt(ExtractionRecord record) implements FileEvent {}

    record FileRejected(String why) implements FileEvent {}

    record FileVerified(String note) implements FileEvent {}

    record PackageMade(PackageRecord packed) implements FileEvent {}

    record HandedOver(Way way, String medium) implements FileEvent {}
}
