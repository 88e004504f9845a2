package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.ListedCode;
import java.util.Optional;

/// Addresses of codes (コードのアドレス): `…/codes/morphology/81403`, without marks that addresses write differently.
final class CodePaths {

    private CodePaths() {}

    /// Address of a code's page; empty for areas, which have none.
    static String of(String base, ListedCode listed) {
        return listed.system() == CodeSystem.AREA
                ? ""
                : base + "/codes/" + listed.system().word() + "/" + key(listed.code());
    }

    static String morphology(String base, String slashed) {
        return base + "/codes/morphology/" + key(slashed);
    }

    private static String key(String code) {
        return code.replace("/", "").replace("(", "-").replace(")", "");
    }

    /// The code that an address names.
    static Optional<ListedCode> find(CodeSystem system, String key) {
        return CodeLists.shipped().of(system).stream()
                .filter(listed -> key(listed.code()).equals(key))
                .findFirst();
    }
}
