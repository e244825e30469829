ruby -W0 -e "require 'rails'; puts Rails::VERSION::STRING"
