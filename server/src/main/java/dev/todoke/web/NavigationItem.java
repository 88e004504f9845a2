package dev.todoke.web;

/// An entry of a face's main navigation (主なメニュー). A module offers it as a Spring bean.
///
/// @param order smaller first; leave gaps of ten
/// @param messageKey name in the message files
/// @param permission name of the permission that shows the entry, empty for everybody of the face
public record NavigationItem(Face face, int order, String path, String messageKey, String permission) {

    public static NavigationItem forEverybody(Face face, int order, String path, String messageKey) {
        return new NavigationItem(face, order, path, messageKey, "");
    }
}
