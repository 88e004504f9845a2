/// Where tokens are made, revoked and recognised, and where a deed is done once only (トークンの窓口).
@NullMarked
package dev.todoke.api.desk;

import org.jspecify.annotations.NullMarked;
