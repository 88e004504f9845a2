package dev.todoke.enrolment.web;

import dev.todoke.codes.Tables;
import dev.todoke.enrolment.ApplicantKind;
import dev.todoke.enrolment.EnrolmentForm;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import java.util.List;
import java.util.stream.Stream;

/// The form of an application (利用申請の画面の内容).
///
/// @param ticket stands for this page: sending it twice makes one application
record ApplyPage(String ticket, EnrolmentForm form, String users, List<Choice> kinds, List<Choice> prefectures) {

    static final String HERE = "/portal/enrolment";
    static final String STATUS = "/portal/enrolment/status";

    ApplyPage {
        kinds = List.copyOf(kinds);
        prefectures = List.copyOf(prefectures);
    }

    static ApplyPage of(String ticket, EnrolmentForm form, PageWords words) {
        return new ApplyPage(
                ticket,
                form,
                String.join("\n", form.users()),
                Stream.of(ApplicantKind.values())
                        .map(kind -> Choice.of(kind.name(), words.say("enrolment.kind." + kind.name())))
                        .toList(),
                prefectureChoices());
    }

    static EnrolmentForm empty() {
        return new EnrolmentForm("", "", ApplicantKind.HOSPITAL, "", "", "", "", "", "", List.of());
    }

    private static List<Choice> prefectureChoices() {
        return Choice.withEmpty(
                "―",
                Tables.shipped().only("prefectures").rows().stream()
                        .filter(row -> row.value("code").compareTo("47") <= 0)
                        .map(row -> Choice.coded(row.value("code"), row.value("nameJa")))
                        .toList());
    }

    /// Code and name of a prefecture, as the list of the form shows it.
    static String prefectureName(String code) {
        return prefectureChoices().stream()
                .filter(choice -> choice.value().equals(code))
                .findFirst()
                .map(Choice::label)
                .orElse(code);
    }

    /// What the applicant takes away (受付の控え).
    ///
    /// @param secret shown once; empty when the application had been taken before
    record Taken(String number, String secret) {}
}
