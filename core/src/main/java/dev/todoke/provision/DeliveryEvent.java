package dev.todoke.provision;

import dev.todoke.provision.delivery.Carriage;
import dev.todoke.provision.delivery.CostBearer;
import dev.todoke.provision.delivery.Medium;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.linked.MatchingRecord;
import java.time.LocalDate;

/// What happened to the applicant's list, to the parts of the file and to the media (名簿・分割提供・媒体). Applicant
/// and office
/// read events: none of them tells of a person.
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface DeliveryEvent extends Event {

    record ListHandedIn(ListSummary list) implements DeliveryEvent {}

    /// @param by last day on which list and key may exist
    record ListDestructionFixed(LocalDate by) implements DeliveryEvent {}

    record ListMatched(MatchingRecord matching) implements DeliveryEvent {}

    /// @param witness who stood by
    record ListDestroyed(String list, LocalDate on, String method, String witness) implements DeliveryEvent {}

    /// Comes with `FileBuilt` when a list was matched.
    record LinkageRecorded(MatchingRecord matching) implements DeliveryEvent {}

    /// Comes with `FileBuilt` when identifiers and data travel apart.
    ///
    /// @param dataSha256 of the data part, as in the record of the file
    record PartsBuilt(String dataSha256, String identifiersSha256, long identifierRows) implements DeliveryEvent {}

    record MediumRegistered(Medium medium) implements DeliveryEvent {}

    /// @param tracking number of the carrier, or who took it by hand
    record MediumSent(String number, Carriage carriage, String tracking, LocalDate on) implements DeliveryEvent {}

    /// The applicant cannot read it.
    record MediumReported(String number, String why) implements DeliveryEvent {}

    record MediumReturned(String number, LocalDate on) implements DeliveryEvent {}

    /// @param found what the check of the returned medium showed
    record MediumChecked(String number, boolean readable, CostBearer bearer, String found) implements DeliveryEvent {}

    record MediumDestroyed(String number, LocalDate on, String method, String witness) implements DeliveryEvent {}

    /// Comes with `PackageMade`: the package of the identifiers.
    record IdentifiersPacked(PackageRecord packed) implements DeliveryEvent {}
}
