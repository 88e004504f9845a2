package dev.todoke.provision;

import dev.todoke.provision.review.CouncilResult;

/// Which phase an event leads to (出来事と状態).
final class PhaseAfter {

    private PhaseAfter() {}

    static Phase of(Phase before, Event event) {
        return switch (event) {
            case ConsultationEvent.ConsultationOpened _ -> Phase.CONSULTING;
            case WritingEvent.DraftOpened _, ConsultationEvent.PrecheckAnswered _ -> Phase.DRAFTING;
            case ConsultationEvent.PrecheckAsked _ -> Phase.PRECHECK;
            case WritingEvent.ApplicationSubmitted _, ReviewEvent.FormalCheckSentBack _ -> Phase.FORMAL_CHECK;
            case WritingEvent.ApplicationWithdrawn _ -> Phase.WITHDRAWN;
            case ReviewEvent.FormalCheckRecorded _ -> Phase.SECOND_CHECK;
            case ReviewEvent.ApplicationReturned _ -> Phase.RETURNED;
            case ReviewEvent.FormalCheckPassed(var council) -> council ? Phase.COUNCIL_REVIEW : Phase.DECISION;
            case ReviewEvent.CouncilResultRecorded(var _, var result) -> afterCouncil(result.outcome());
            case ReviewEvent.ConditionsConfirmed _ -> Phase.DECISION;
            case ReviewEvent.ApplicationAccepted _ -> Phase.AWAITING_TERMS;
            case ReviewEvent.ApplicationRefused _ -> Phase.REFUSED;
            case ReviewEvent.TermsCompleted _, FileEvent.FileRejected _ -> Phase.EXTRACTING;
            case FileEvent.FileBuilt _ -> Phase.VERIFYING;
            case FileEvent.FileVerified _ -> Phase.HANDING_OVER;
            case FileEvent.HandedOver _ -> Phase.DELIVERED;
            case UseEvent.UseBegan _ -> Phase.IN_USE;
            case UseEvent.ProvisionStopped _ -> Phase.STOPPED;
            case UseEvent.DisposalFiled _ -> Phase.AWAITING_DISPOSAL;
            case UseEvent.DisposalAccepted _ -> Phase.AWAITING_REPORT;
            case UseEvent.CaseClosed _ -> Phase.CLOSED;
            case DeliveryEvent _ -> before;
            case WritingEvent.DraftSaved _,
                    ConsultationEvent.ConsultationSaid _,
                    ConsultationEvent.AdviceRecorded _,
                    AttachmentEvent _,
                    PledgeEvent _,
                    WritingEvent.ApplicationNumbered _,
                    ReviewEvent.ProvisionNumbered _,
                    ReviewEvent.TermFiled _,
                    FileEvent.RepairChosen _,
                    FileEvent.PackageMade _,
                    UseEvent.ReceiptConfirmed _,
                    UseEvent.PublicationAsked _,
                    UseEvent.PublicationAnswered _,
                    UseEvent.FinalReportFiled _,
                    CouncilEvent _,
                    FeeEvent _ -> before;
            case ControlEvent.DisposalReturned(var _, var stopped) -> stopped ? Phase.STOPPED : Phase.IN_USE;
            case ControlEvent _ -> before;
        };
    }

    private static Phase afterCouncil(CouncilResult.Outcome outcome) {
        return switch (outcome) {
            case AGREED, DISAGREED -> Phase.DECISION;
            case AGREED_WITH_CONDITIONS -> Phase.CONDITIONAL;
            case CONTINUED -> Phase.COUNCIL_REVIEW;
        };
    }
}
