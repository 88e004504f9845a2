package dev.todoke.provision.control;

/// What differs in one field (変更点): where the old and the new text stand, and the class this makes.
///
/// @param field id in the form, such as `period-end` or `users.post`
/// @param row what the row of a repeated field is called, such as the user's name; empty otherwise
/// @param how any, later, earlier, added or removed
/// @param beforeId id in the old text (`users.2.post`, or `users.2` for a whole row); empty when there was none
/// @param afterId id in the new text, empty when there is none
public record FieldChange(
        String field, String row, String how, String beforeId, String afterId, ChangeClass changeClass) {}
