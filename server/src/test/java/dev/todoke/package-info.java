/// The borders of the server's modules, proved (構成の点検).
@NullMarked
package dev.todoke;

import org.jspecify.annotations.NullMarked;
