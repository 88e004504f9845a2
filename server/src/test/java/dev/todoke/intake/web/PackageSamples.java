package dev.todoke.intake.web;

import dev.todoke.intake.desk.PackageDesk;
import dev.todoke.intake.store.PackageStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.testing.PageSamples;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The pages of packages on discs and sticks.
final class PackageSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var now = Instant.parse("2026-11-22T01:02:03Z");
        var imported = new PackageStore.Imported(1, new FacilityCode("40001"), "あおば診療所", now, now);
        var files = List.of(
                new PackageStore.Packed(0, "ab".repeat(32), 1204, "R-2026-000012", ""),
                new PackageStore.Packed(1, "cd".repeat(32), 0, "", "ファイルの中身が空です。"));
        return List.of(
                new Sample(
                        "intake/packages",
                        "/registry/packages",
                        Map.of("page", PackagesPage.of(List.of(imported), "0123 4567"))),
                new Sample(
                        "intake/packages",
                        "/registry/packages",
                        Map.of("page", PackagesPage.of(List.of(), "0123 4567"))),
                new Sample(
                        "intake/package",
                        "/registry/packages/1",
                        Map.of("page", PackagesPage.One.of(new PackageDesk.Opened(imported, files)))));
    }
}
