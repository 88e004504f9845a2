package dev.todoke.certificate.web;

import dev.todoke.certificate.ClientCertificate;
import dev.todoke.certificate.ClientCertificate.Standing;
import dev.todoke.certificate.RevocationReason;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The pages of certificates, and the error page with their words.
final class CertificateSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private static PageWords words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/certificate");
        source.setDefaultEncoding("UTF-8");
        return new PageWords(source, Locale.JAPANESE);
    }

    private static ClientCertificate certificate(Standing standing, String renews) {
        return new ClientCertificate(
                "4a".repeat(16),
                new FacilityCode("40S01"),
                "地域連携室の端末1",
                NOW.minusSeconds(600),
                Instant.parse("2028-11-22T15:00:00Z"),
                NOW,
                "1",
                renews,
                standing);
    }

    @Override
    public List<Sample> samples() {
        var kept = certificate(new Standing.Kept(), "5b".repeat(16));
        var revoked = certificate(new Standing.Revoked(RevocationReason.LOST, "端末の盗難届あり", NOW, "1"), "");
        var typed = new CertificatePage.Typed("", "", "24");
        var page = CertificatePage.of(kept, "40S01 はまかぜ病院", typed, NOW, words());
        return List.of(
                new Sample("certificate/list", CertificatePage.LIST, Map.of("page", list(List.of(kept, revoked)))),
                new Sample("certificate/list", CertificatePage.LIST, Map.of("page", list(List.of()))),
                new Sample("certificate/one", page.path(), Map.of("page", page)),
                new Sample(
                        "certificate/one", page.path(), Map.of("page", page.with("abcde-fghjk-mnpqr-stuwx", "MIIK"))),
                new Sample(
                        "certificate/one",
                        page.path(),
                        Map.of("page", CertificatePage.of(revoked, "40S01 はまかぜ病院", typed, NOW, words()))),
                new Sample(
                        "web/fault",
                        "/portal",
                        Map.of("number", "F-0A12BC", "words", "certificate.flaw.revoked", "status", 403)));
    }

    private static CertificatesPage list(List<ClientCertificate> listed) {
        return new CertificatesPage(
                CertificatesPage.table(listed, _ -> "40S01 はまかぜ病院", NOW, words()),
                new Pager(listed.size(), 1, CertificatePage.LIST),
                new CertificatesPage.Typed("", "", "24"),
                Choice.withEmpty("選んでください", List.of(Choice.coded("40S01", "はまかぜ病院"))),
                CertificatePage.terms(words()),
                words().say("certificate.auth.need"));
    }
}
