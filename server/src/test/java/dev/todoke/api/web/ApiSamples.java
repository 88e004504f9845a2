package dev.todoke.api.web;

import dev.todoke.api.ApiScope;
import dev.todoke.api.desk.TokenDesk;
import dev.todoke.api.store.TokenRow;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The page of the tokens.
final class ApiSamples implements PageSamples {

    private static PageWords words() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages/api");
        source.setDefaultEncoding("UTF-8");
        return new PageWords(source, Locale.JAPANESE);
    }

    @Override
    public List<Sample> samples() {
        var token = new TokenRow(
                1,
                new FacilityCode("40S01"),
                "1",
                "院内がん登録システム",
                Set.of(ApiScope.READ, ApiScope.UPLOAD),
                "todoke_AbCd",
                Instant.parse("2026-04-01T00:00:00Z"),
                Instant.parse("2027-04-01T15:00:00Z"),
                false);
        var listed = List.of(new TokenDesk.Listed(token, true), new TokenDesk.Listed(token, false));
        var filled = TokensPage.of(listed, TokensPage.Typed.NOTHING, "todoke_AbCdEf", 600, words());
        var empty = TokensPage.of(List.of(), TokensPage.Typed.NOTHING, "", 600, words());
        return List.of(
                new Sample("api/tokens", "/portal/connections", Map.of("page", filled)),
                new Sample("api/tokens", "/portal/connections", Map.of("page", empty)));
    }
}
