package dev.todoke.statistics;

import dev.todoke.codes.SiteGroup;
import dev.todoke.population.Area;
import dev.todoke.population.SexGroup;
import java.util.List;
import java.util.Optional;

/// Incidence of a closed year by area, site and sex (罹患表), for one case set.
public record IncidenceTable(Basis basis, List<IncidenceRow> rows) {

    public IncidenceTable {
        rows = List.copyOf(rows);
    }

    /// Areas in the order of their codes, the whole first.
    public List<Area> areas() {
        return rows.stream().map(IncidenceRow::area).distinct().toList();
    }

    public List<SiteGroup> sites() {
        return basis.caseSet().sites();
    }

    public Optional<IncidenceRow> row(Area area, SiteGroup site, SexGroup sex) {
        return rows.stream()
                .filter(r -> r.sex() == sex
                        && r.site().code().equals(site.code())
                        && r.area().equals(area))
                .findFirst();
    }
}
