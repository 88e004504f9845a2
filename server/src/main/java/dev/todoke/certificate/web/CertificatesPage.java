package dev.todoke.certificate.web;

import dev.todoke.certificate.ClientCertificate;
import dev.todoke.web.Cell;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Certificates, newest first, and the form for a new one (証明書の一覧).
record CertificatesPage(
        PlainTable table, Pager pager, Typed typed, List<Choice> facilities, List<Choice> terms, String clientAuth) {

    CertificatesPage {
        facilities = List.copyOf(facilities);
        terms = List.copyOf(terms);
    }

    /// What stands in the form.
    record Typed(String facility, String holder, String months) {}

    static PlainTable table(
            List<ClientCertificate> listed,
            Function<ClientCertificate, String> facility,
            Instant now,
            PageWords words) {
        return new PlainTable(
                words.say("certificate.list"),
                List.of(
                        Column.words(words.say("certificate.number")),
                        Column.words(words.say("certificate.facility")),
                        Column.words(words.say("certificate.holder")),
                        Column.words(words.say("certificate.until")),
                        Column.words(words.say("certificate.state"))),
                listed.stream()
                        .map(one -> List.of(
                                Cell.link(one.serial().substring(0, 8), CertificatePage.LIST + "/" + one.serial()),
                                Cell.text(facility.apply(one)),
                                Cell.text(one.holder()),
                                Cell.text(CertificatePage.day(one.until())),
                                Cell.state(
                                        words.say("certificate.state."
                                                + one.stateAt(now).code()),
                                        CertificatePage.tag(one.stateAt(now)))))
                        .toList(),
                words.say("certificate.none"));
    }
}
