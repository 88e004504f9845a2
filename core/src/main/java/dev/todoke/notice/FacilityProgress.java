package dev.todoke.notice;

import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;

/// How far a facility has come with the steps that circulars are about (手続きの進み具合).
///
/// @param signedIn whether an account of it has been used
/// @param notified whether it notified the year in question or reported none
/// @param openQueries queries without an answer
public record FacilityProgress(
        FacilityCode facility,
        String name,
        FacilityClass facilityClass,
        boolean signedIn,
        boolean notified,
        long openQueries) {

    public boolean hasFinished(Step step) {
        return switch (step) {
            case EVERYBODY -> false;
            case SIGN_IN -> signedIn;
            case NOTIFY -> notified;
            case ANSWER -> openQueries == 0;
        };
    }
}
