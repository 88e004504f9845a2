package dev.todoke.web;

/// Pages of a face that need no account (サインインの要らない画面). A module offers it as a Spring bean; such pages show
/// nothing of anybody and are slowed down where they receive something.
///
/// @param pattern such as `/portal/enrolment/**`, below the face's path
public record OpenPath(Face face, String pattern) {

    public OpenPath {
        if (!pattern.startsWith(face.path() + "/")) {
            throw new IllegalArgumentException("not below " + face.path() + ": " + pattern);
        }
    }
}
