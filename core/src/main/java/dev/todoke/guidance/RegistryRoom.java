package dev.todoke.guidance;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Prefecture;
import java.util.List;

/// The registry room of a prefecture and how to reach it (都道府県がん登録室). What is not known is empty.
///
/// @param former who answers for the former prefectural registry (地域がん登録), diagnoses before 2016
public record RegistryRoom(
        Prefecture prefecture,
        String prefectureName,
        String room,
        String address,
        String telephone,
        String hours,
        String mail,
        String page,
        String former,
        String formerTelephone) {

    private static final String TABLE = "registry-rooms";

    /// All 47 as the table knows them.
    public static List<RegistryRoom> all() {
        return Tables.shipped().only(TABLE).rows().stream()
                .map(RegistryRoom::of)
                .toList();
    }

    private static RegistryRoom of(TableRow row) {
        var prefecture = new Prefecture(row.value("prefecture"));
        return new RegistryRoom(
                prefecture,
                Tables.shipped().only("prefectures").find(prefecture.code()).columnOr("nameJa", prefecture.code()),
                row.value("room"),
                row.value("address"),
                row.value("telephone"),
                row.value("hours"),
                row.value("mail"),
                row.value("page"),
                row.value("former"),
                row.value("formerTelephone"));
    }

    /// Whether anybody can be reached with what is known.
    public boolean reachable() {
        return !telephone.isEmpty() || !mail.isEmpty() || !address.isEmpty();
    }
}
