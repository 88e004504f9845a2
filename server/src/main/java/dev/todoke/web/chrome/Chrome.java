package dev.todoke.web.chrome;

import java.util.List;

/// What the layout shows around a page (画面の枠の内容).
///
/// @param faceKey style variant: a face's key, or `start` outside the faces
/// @param practice whether this installation holds invented data only (練習用)
/// @param whoName holder of the account; empty when nobody is signed in
/// @param whoPlace facility or office of the account
/// @param more entries that are opened from the end of the menu, so that it stays one row
/// @param printLine time and address printed below a page on paper
public record Chrome(
        String faceKey,
        String faceName,
        String home,
        boolean practice,
        boolean signedIn,
        String whoName,
        String whoPlace,
        String signOutPath,
        String helpPath,
        String language,
        String otherLanguageAddress,
        List<MenuEntry> menu,
        List<MenuEntry> more,
        String styleSheet,
        String printLine) {

    /// One entry of the face's menu.
    public record MenuEntry(String path, String label, boolean current) {}

    /// Whether the page is one of the entries behind the end of the menu.
    public boolean withinMore() {
        return more.stream().anyMatch(MenuEntry::current);
    }
}
