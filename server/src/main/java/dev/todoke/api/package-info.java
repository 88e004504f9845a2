/// How the systems of hospitals talk to the registry (病院のシステムとの連携): tokens, deeds done once, problems in words.
///
/// Read first: [dev.todoke.api.ApiCaller], [dev.todoke.api.OnlyOnce], [dev.todoke.api.Problem].
/// Never here: what a call does. Each module answers for its own matters in its package `web.api`, through the same
/// desks
/// as its pages.
@NullMarked
package dev.todoke.api;

import org.jspecify.annotations.NullMarked;
