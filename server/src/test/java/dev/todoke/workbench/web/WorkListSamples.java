package dev.todoke.workbench.web;

import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Permission;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.WorkPool;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The work list with and without work.
final class WorkListSamples implements PageSamples {

    private static final Instant NOW = Instant.parse("2026-04-13T00:30:00Z");

    /// Sees the numbers of both pools and opens the first.
    private static final SignedIn REGISTRAR =
            new SignedIn(new AccountId(new UUID(0, 7)), "登録 花子", new Affiliation.AtRegistry(), Set.of(Role.REGISTRAR));

    @Override
    public List<Sample> samples() {
        var pools = List.of(
                new WorkPool(
                        60,
                        "consolidation.pool",
                        "/registry/conflicts",
                        Permission.RUN_CONSOLIDATION,
                        () -> 12,
                        () -> Optional.of(NOW.minusSeconds(864_000)),
                        _ -> 3,
                        "/registry/conflicts/next"),
                new WorkPool(
                        65,
                        "consolidation.pool.death-only",
                        "/registry/death-only",
                        Permission.CONDUCT_FOLLOWBACK,
                        () -> 0));
        return List.of(
                new Sample(
                        "workbench/work-list",
                        "/registry",
                        Map.of("page", WorkListPage.of(pools, REGISTRAR, SampleChrome.words(), Locale.JAPANESE, NOW))),
                new Sample(
                        "workbench/work-list",
                        "/registry",
                        Map.of(
                                "page",
                                WorkListPage.of(List.of(), REGISTRAR, SampleChrome.words(), Locale.JAPANESE, NOW))));
    }
}
