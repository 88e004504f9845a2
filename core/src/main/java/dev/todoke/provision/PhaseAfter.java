package dev.todoke.provision;

import dev.todoke.provision.review.CouncilResult;

/// Which phase an event leads to (出来事と状態).
final class PhaseAfter {

    private PhaseAfter() {}

    static Phase of(Phase before, Event event) {
        return switch (event) {
            case Event.DraftOpened _ -> Phase.DRAFTING;
            case Event.ApplicationSubmitted _, Event.FormalCheckSentBack _ -> Phase.FORMAL_CHECK;
            case Event.ApplicationWithdrawn _ -> Phase.WITHDRAWN;
            case Event.FormalCheckRecorded _ -> Phase.SECOND_CHECK;
            case Event.ApplicationReturned _ -> Phase.RETURNED;
            case Event.FormalCheckPassed(var council) -> council ? Phase.COUNCIL_REVIEW : Phase.DECISION;
            case Event.CouncilResultRecorded(var _, var result) -> afterCouncil(result.outcome());
            case Event.ConditionsConfirmed _ -> Phase.DECISION;
            case Event.ApplicationAccepted _ -> Phase.AWAITING_TERMS;
            case Event.ApplicationRefused _ -> Phase.REFUSED;
            case Event.TermsCompleted _, Event.FileRejected _ -> Phase.EXTRACTING;
            case Event.FileBuilt _ -> Phase.VERIFYING;
            case Event.FileVerified _ -> Phase.HANDING_OVER;
            case Event.HandedOver _ -> Phase.DELIVERED;
            case Event.UseBegan _ -> Phase.IN_USE;
            case Event.ProvisionStopped _ -> Phase.STOPPED;
            case Event.DisposalFiled _ -> Phase.AWAITING_DISPOSAL;
            case Event.DisposalAccepted _ -> Phase.AWAITING_REPORT;
            case Event.CaseClosed _ -> Phase.CLOSED;
            case Event.DraftSaved _,
                    Event.ApplicationNumbered _,
                    Event.ProvisionNumbered _,
                    Event.TermFiled _,
                    Event.PackageMade _,
                    Event.ReceiptConfirmed _,
                    Event.PublicationAsked _,
                    Event.PublicationAnswered _,
                    Event.FinalReportFiled _ -> before;
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
