package dev.todoke.statistics.desk;

import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.OfficialCounts;
import dev.todoke.statistics.release.Published;
import dev.todoke.statistics.release.ReleasePackage;
import dev.todoke.statistics.release.ReleasedYear.ByAge;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.release.ReleasedYear.Incidence;
import dev.todoke.statistics.release.ReleasedYear.Mortality;
import dev.todoke.statistics.release.ReleasedYear.Share;
import dev.todoke.statistics.store.PublicationReader;
import dev.todoke.statistics.store.PublicationReader.LineOfYear;
import dev.todoke.statistics.store.PublicationReader.Released;
import dev.todoke.statistics.store.PublicationStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where released figures are read, and where a node without registry room takes release files in (公表データの窓口).
@Component
public class PublicationDesk implements OfficialCounts {

    private final PublicationReader reader;
    private final PublicationStore store;

    public PublicationDesk(PublicationReader reader, PublicationStore store) {
        this.reader = reader;
        this.store = store;
    }

    /// Takes a release file in; false when this release is there already.
    @Transactional
    public boolean take(byte[] file) throws IOException {
        var released = ReleasePackage.read(new ByteArrayInputStream(file));
        if (store.has(released.head().number())) {
            return false;
        }
        store.add(released, file, ReleasePackage.sha256(file));
        return true;
    }

    @Transactional(readOnly = true)
    public List<Released> newest() {
        return reader.newest();
    }

    @Transactional(readOnly = true)
    public List<Released> all() {
        return reader.all();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> file(long release) {
        return reader.file(release);
    }

    @Transactional(readOnly = true)
    public List<String> areas() {
        return reader.areas();
    }

    @Transactional(readOnly = true)
    public List<LineOfYear> overYears(String area, CaseSet caseSet, String site) {
        return reader.overYears(area, caseSet, site);
    }

    @Transactional(readOnly = true)
    public List<Incidence> sites(long release, String area, CaseSet caseSet, SexGroup sex) {
        return reader.sites(release, area, caseSet, sex);
    }

    @Transactional(readOnly = true)
    public List<Incidence> areas(long release, CaseSet caseSet, String site, SexGroup sex) {
        return reader.areas(release, caseSet, site, sex);
    }

    @Transactional(readOnly = true)
    public List<ByAge> ages(long release, String area, String site) {
        return reader.ages(release, area, site);
    }

    @Transactional(readOnly = true)
    public List<Share> shares(long release, String area, String site) {
        return reader.shares(release, area, site);
    }

    @Transactional(readOnly = true)
    public Optional<Mortality> mortality(long release, String area, String site) {
        return reader.mortality(release, area, site);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Year> years() {
        return reader.newest().stream()
                .map(release -> new Year(release.head().number(), release.head().year()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Count> counts(long release, String area) {
        return Arrays.stream(SexGroup.values())
                .flatMap(sex -> reader.sites(release, area, CaseSet.INVASIVE, sex).stream())
                .map(line -> new Count(line.place().site(), line.place().sex(), printed(line.counted())))
                .toList();
    }

    private static String printed(Published<Counted> counted) {
        return switch (counted) {
            case Published.Shown<Counted>(var value) -> Long.toString(value.cases());
            case Published.Withheld<Counted> _ -> "*";
            case Published.Impossible<Counted> _ -> "";
        };
    }
}
