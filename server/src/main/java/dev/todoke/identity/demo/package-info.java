/// Accounts of a practice installation (練習用の利用者). Their passwords and secrets are printed; real use never has them.
@NullMarked
package dev.todoke.identity.demo;

import org.jspecify.annotations.NullMarked;
