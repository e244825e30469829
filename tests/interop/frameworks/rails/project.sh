set -e
ruby -W0 /usr/bin/rails new . --name shop --minimal --api --database=postgresql --skip-bundle \
    --skip-git --skip-test --quiet
# What Debian has of a new project's Gemfile.
printf 'source "https://rubygems.org"\ngem "railties"\ngem "activerecord"\ngem "pg"\n' > Gemfile
cp lines.txt config/database.yml
export RAILS_ENV=production SECRET_KEY_BASE=none RUBYOPT=-W0
LD_PRELOAD=libnss_wrapper.so sh proof.txt
