package dev.todoke.database;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of the program that people meet (画面の区分), each with a database role of its own.
public enum Face {
    /// 病院等の届出窓口
    PORTAL("todoke_portal"),
    /// 都道府県がん登録室
    REGISTRY("todoke_registry"),
    /// 情報提供の窓口組織
    OFFICE("todoke_office"),
    /// 提供依頼申出者
    APPLICANT("todoke_applicant"),
    /// 一般公開
    PUBLIC("todoke_public");

    private final String databaseRole;

    Face(String databaseRole) {
        this.databaseRole = databaseRole;
    }

    /// The role that transactions of this face act under.
    public String databaseRole() {
        return databaseRole;
    }

    /// The folders of migrations that a store for this face holds; a store without `registry` holds no identifiers.
    public List<String> migrationFolders() {
        return switch (this) {
            case PORTAL -> List.of("roles", "shared", "registry");
            case REGISTRY -> List.of("roles", "shared", "registry", "closing", "provision", "publication");
            case OFFICE -> List.of("roles", "shared", "closing", "provision", "publication");
            case APPLICANT -> List.of("roles", "shared", "provision", "publication");
            case PUBLIC -> List.of("roles", "publication");
        };
    }

    /// Name of the face as profile and as first part of its addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Face> of(String word) {
        return Arrays.stream(values()).filter(face -> face.word().equals(word)).findFirst();
    }
}
