package dev.todoke.guidance;

import dev.todoke.kernel.Prefecture;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// The registry rooms of all prefectures (都道府県がん登録室の一覧): the table, and this installation's own room from its settings.
@Component
@EnableConfigurationProperties(RoomSettings.class)
public class RegistryRooms {

    private final RoomSettings settings;
    private final boolean practice;

    RegistryRooms(RoomSettings settings, Environment environment) {
        this.settings = settings;
        this.practice = environment.getProperty("todoke.demo.enabled", Boolean.class, false)
                || environment.acceptsProfiles(Profiles.of("demo"));
    }

    public Prefecture ownPrefecture() {
        return new Prefecture(settings.prefecture());
    }

    /// Address of the practice installation; empty when there is none.
    public String practiceAddress() {
        return settings.practice();
    }

    public RegistryRoom own() {
        return of(ownPrefecture());
    }

    public List<RegistryRoom> all() {
        return RegistryRoom.all().stream().map(this::completed).toList();
    }

    public RegistryRoom of(Prefecture prefecture) {
        return all().stream()
                .filter(room -> room.prefecture().equals(prefecture))
                .findFirst()
                .orElseThrow();
    }

    /// The settings speak for the own room; a practice installation has an invented one.
    private RegistryRoom completed(RegistryRoom row) {
        if (!row.prefecture().code().equals(settings.prefecture())) {
            return row;
        }
        return new RegistryRoom(
                row.prefecture(),
                row.prefectureName(),
                first(settings.name(), row.room(), "がん登録室(練習用)"),
                first(settings.address(), row.address(), "架空町1-1"),
                first(settings.telephone(), row.telephone(), "00-0000-0000"),
                first(settings.hours(), row.hours(), "平日 9:00–17:00"),
                first(settings.mail(), row.mail(), "room@example.invalid"),
                first(settings.page(), row.page(), ""),
                first(settings.former(), row.former(), "地域がん登録の担当(練習用)"),
                first(settings.formerTelephone(), row.formerTelephone(), "00-0000-0001"));
    }

    private String first(String setting, String row, String invented) {
        if (!setting.isEmpty()) {
            return setting;
        }
        return row.isEmpty() && practice ? invented : row;
    }
}
