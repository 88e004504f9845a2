package dev.todoke.vitalstatus.desk;

import dev.todoke.exchange.NationalFile;
import dev.todoke.exchange.NationalLayout;
import dev.todoke.exchange.NationalRow;
import dev.todoke.exchange.Taking;
import dev.todoke.vitalstatus.DeathFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Death records as the nation sends them (国から届く死亡者情報票): the same desk takes them as any other file of deaths.
@Component
class NationalDeaths implements NationalFile {

    private final DeathRows deaths;

    NationalDeaths(DeathDesk desk) {
        this.deaths = new DeathRows(desk);
    }

    @Override
    public String layout() {
        return NationalLayout.DEATHS;
    }

    @Override
    public Taking take(List<NationalRow> rows, String by) {
        var lines = new ArrayList<Map<String, String>>();
        var numbers = new ArrayList<Long>();
        for (NationalRow row : rows) {
            lines.add(DeathFile.COLUMNS.stream()
                    .collect(java.util.stream.Collectors.toMap(column -> column, row::value)));
            numbers.add(row.line());
        }
        return deaths.take(lines, numbers, by);
    }
}
