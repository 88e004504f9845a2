package dev.todoke.provision;

/// What happened to an application (出来事). The list of events is the application; nothing else is stored as
/// truth.
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface Event
        permits WritingEvent,
                ConsultationEvent,
                AttachmentEvent,
                PledgeEvent,
                ReviewEvent,
                FileEvent,
                DeliveryEvent,
                UseEvent,
                CouncilEvent,
                FeeEvent,
                ControlEvent {}
