package dev.todoke.api;

/// What a call is answered (応答).
///
/// @param location address of what was made, or empty
/// @param body written as JSON, unless it is a [Text] or already [Written]
public record ApiReply(int status, String location, Object body) {

    private static final int OK = 200;

    /// Text for people, sent as it is.
    public record Text(String text) {}

    /// JSON that was written before.
    public record Written(String json) {}

    /// Text that was written before, of a content type of its own.
    public record Typed(String type, String text) {}

    public static ApiReply ok(Object body) {
        return new ApiReply(OK, "", body);
    }

    public static ApiReply made(int status, String location, Object body) {
        return new ApiReply(status, location, body);
    }
}
