package org.outturn.access;

import java.io.Serializable;

/**
 * What a session remembers of who signed in. It stops working when the account's stamp moves on: at
 * a change of password or a suspension.
 */
public record SessionKey(long account, long stamp) implements Serializable {}
