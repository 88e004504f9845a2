package dev.todoke.web.signin;

import dev.todoke.web.Face;

/// What the pages of a door show (サインインの画面の内容).
///
/// @param next page to return to; always a path of the same face
/// @param login login typed before, kept after a refusal
/// @param secret secret to enter into the authenticator, in groups of four; empty when one is set up
/// @param setUpAddress the same for authenticators that read addresses; empty when one is set up
record DoorPage(Face face, String next, String login, String secret, String setUpAddress) {

    private static final int GROUP = 4;

    static DoorPage of(Face face, String next) {
        return new DoorPage(face, safe(face, next), "", "", "");
    }

    DoorPage withLogin(String typed) {
        return new DoorPage(face, next, typed, secret, setUpAddress);
    }

    DoorPage withSecret(String toSetUp) {
        var grouped = toSetUp.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
        var address = "otpauth://totp/Todoke:%s?secret=%s&issuer=Todoke".formatted(face.key(), toSetUp);
        return new DoorPage(face, next, login, grouped, address);
    }

    String nextQuery() {
        return next.equals(face.path())
                ? ""
                : "?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Only pages of the same face: an address from outside must not lead anywhere else.
    private static String safe(Face face, String next) {
        boolean own = next.startsWith(face.path() + "/")
                && !next.contains("//")
                && !next.contains("\\")
                && !next.contains("..");
        return own ? next : face.path();
    }
}
