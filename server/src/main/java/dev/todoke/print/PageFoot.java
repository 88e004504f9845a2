package dev.todoke.print;

/// What stands at the foot of every page of a form (用紙の下端): two small lines at the left, a code at the right.
///
/// @param words about the form itself, such as its edition
/// @param subject what the paper belongs to
public record PageFoot(String words, String subject, CornerCode code) {}
