package dev.todoke.enrolment.web;

import dev.todoke.enrolment.ApplicantKind;
import dev.todoke.enrolment.EnrolmentForm;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The application as the browser sends it (申請の入力); what was left out is missing.
record TypedForm(
        @Nullable String facilityCode,
        @Nullable String facilityName,
        @Nullable String kind,
        @Nullable String prefecture,
        @Nullable String address,
        @Nullable String head,
        @Nullable String responsible,
        @Nullable String department,
        @Nullable String telephone,
        @Nullable String users) {

    private static final int LONGEST_TEXT = 4000;

    /// What is no kind counts as a hospital: the register decides later.
    EnrolmentForm form() {
        return new EnrolmentForm(
                text(facilityCode).strip().toUpperCase(java.util.Locale.ROOT),
                text(facilityName),
                Stream.of(ApplicantKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElse(ApplicantKind.HOSPITAL),
                text(prefecture),
                text(address),
                text(head),
                text(responsible),
                text(department),
                text(telephone),
                List.of(text(users).split("\\R")));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_TEXT));
    }
}
