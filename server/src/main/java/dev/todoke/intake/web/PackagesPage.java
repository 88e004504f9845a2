package dev.todoke.intake.web;

import dev.todoke.intake.Printed;
import dev.todoke.intake.desk.PackageDesk;
import dev.todoke.intake.store.PackageStore;
import java.util.List;

/// Packages that were imported, and the key they are sealed for (運搬用ファイルの取込の画面).
record PackagesPage(List<Line> lines, String fingerprint) {

    PackagesPage {
        lines = List.copyOf(lines);
    }

    /// One package.
    record Line(long number, String facility, String made, String imported) {}

    static PackagesPage of(List<PackageStore.Imported> imported, String fingerprint) {
        return new PackagesPage(imported.stream().map(PackagesPage::line).toList(), fingerprint);
    }

    private static Line line(PackageStore.Imported one) {
        return new Line(
                one.id(),
                one.facility() + " " + one.name(),
                Printed.time(one.madeAt()),
                Printed.time(one.importedAt()));
    }

    /// One package with its files.
    record One(Line line, List<File> files) {

        One {
            files = List.copyOf(files);
        }

        static One of(PackageDesk.Opened opened) {
            return new One(
                    PackagesPage.line(opened.imported()),
                    opened.files().stream().map(One::file).toList());
        }

        private static File file(PackageStore.Packed packed) {
            return new File(
                    packed.place() + 1,
                    packed.receipt(),
                    Printed.count(packed.bytes()),
                    packed.sha256(),
                    packed.refusal());
        }
    }

    /// One file of a package.
    record File(int number, String receipt, String bytes, String sha256, String refusal) {}
}
