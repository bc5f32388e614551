package com.acme.edge;

/** The servers behind the proxy. */
public final class Upstreams {

  /** Takes a server out of rotation without dropping its connections. */
  public void drain(String name) {
    System.out.println("weight of " + name + " is now 0");
  }
}
