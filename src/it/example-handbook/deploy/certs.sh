#!/bin/sh
# Issues, renews, shows and restores certificates.
echo "$1 $2"
